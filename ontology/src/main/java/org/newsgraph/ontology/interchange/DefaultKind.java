package org.newsgraph.ontology.interchange;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.StateCode;

/** The kind of a party whose line does not tell it: a state under its English name, else an organization. */
final class DefaultKind {
    private DefaultKind() {}

    static EntityKind of(String name, Optional<StateCode> state) {
        return state.filter(code -> isEnglishName(name, code)).isPresent() ? EntityKind.STATE : EntityKind.ORGANIZATION;
    }

    private static boolean isEnglishName(String name, StateCode code) {
        for (String country : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(country).build();
            if (locale.getISO3Country().equals(code.value())) {
                return locale.getDisplayCountry(Locale.ENGLISH).equals(name);
            }
        }
        return false;
    }
}
