/**
 * What whole-application tests stand on. Three kinds of tests, each by its base class:
 *
 * <ul>
 *   <li>{@link org.thongthin.testing.InServer}: a test that runs inside the server and injects services ({@code …IT}, package
 *       {@code usecases});
 *   <li>{@link org.thongthin.testing.Journey}: a test in a real browser, by the page objects of {@code testing.pages}
 *       ({@code …JourneyIT}, package {@code journeys});
 *   <li>{@code resilience.OwnServer}: a test that starts, kills and restarts a server of its own.
 * </ul>
 *
 * The first two share one server, one database and one deployment, so each test makes its own people and data by
 * {@link org.thongthin.testing.Given} and relies on nothing that another left. One test alone:
 * {@code mvn verify -Dit.test=SignInJourneyIT -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false
 * -Dfailsafe.failIfNoSpecifiedTests=false}. Pictures are in ear/target/screenshots, the server's logs under
 * ear/target/it-data.
 */
package org.thongthin.testing;
