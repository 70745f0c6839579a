/**
 * How fast the product is and what it costs: {@link org.thongthin.benchmark.Benchmark} makes a country of data, starts server and
 * database as production would, drives each journey alone and all of them mixed, and writes a report. It is no test: nothing here
 * fails because a machine is slow. It sends its load to this machine only.
 */
package org.thongthin.benchmark;
