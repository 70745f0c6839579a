/** Item banks, quizzes, and the protocol of an attempt. */
package org.thongthin.assessment.service;
