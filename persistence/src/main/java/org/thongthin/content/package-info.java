/**
 * What pages show: rich text and files, each kept once under its SHA-256. Invariants: rich text is sanitised before it is stored;
 * neither ever changes.
 */
package org.thongthin.content;
