/** The catalogue, courses, the lesson player, quizzes and their results. */
package org.thongthin.learning.web;
