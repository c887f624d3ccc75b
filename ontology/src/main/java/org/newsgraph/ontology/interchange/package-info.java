/** Facts as lines of JSON, written and read without loss: the form in which parts and other programs exchange them. */
@NullMarked
package org.newsgraph.ontology.interchange;

import org.jspecify.annotations.NullMarked;
