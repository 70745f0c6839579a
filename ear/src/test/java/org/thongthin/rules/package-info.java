/**
 * What holds for the whole tree and no compiler checks: who may know whom, how pages, texts, migrations and files look. No
 * container; the rules read the classes just compiled and the sources. Each says how to make it pass, not only that it failed.
 */
package org.thongthin.rules;
