/** Hears what happens in the other domains and tells the people whom it concerns. */
package org.thongthin.notification.service;
