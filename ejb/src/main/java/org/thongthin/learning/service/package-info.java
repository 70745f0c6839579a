/** Enrolling, reading, going to a quiz, and what that completes. */
package org.thongthin.learning.service;
