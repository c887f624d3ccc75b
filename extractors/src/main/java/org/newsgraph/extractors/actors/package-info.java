/** Who a mention is: names, organs of states, persons and their offices, pronouns and definite nouns. */
@NullMarked
package org.newsgraph.extractors.actors;

import org.jspecify.annotations.NullMarked;
