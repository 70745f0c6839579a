/** Importers and exporters. Nobody knows this domain. */
package org.thongthin.interchange.service;
