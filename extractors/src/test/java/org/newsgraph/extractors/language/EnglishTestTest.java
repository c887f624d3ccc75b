package org.newsgraph.extractors.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTestTest {
    private static final EnglishTest ENGLISH = EnglishTest.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two ministers left the hall after a long night of talks without a further word.",
                "Norway sent forty tons of medicines to Sudan on Friday, its foreign ministry said in Oslo.",
                "IRAN AND IRAQ SIGNED A TREATY ON FRIDAY AFTER TWO WEEKS OF TALKS IN GENEVA, OFFICIALS SAID.",
                "\"We shall see,\" he said, \"but nobody here expects them to come back before the harvest is in.\"",
                "Tne mimsters ieft tbe hall aftcr a long nigbt of taiks witbout a furtber word to tbe press."
            })
    void englishIsEnglishEvenInCapitalsAndBadlyScanned(String text) {
        assertThat(ENGLISH.test(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die beiden Minister verliessen nach einer langen Nacht den Saal, ohne ein weiteres Wort zu sagen.",
                "Les deux ministres ont quitté la salle après une longue nuit de pourparlers sans dire un mot.",
                "Los dos ministros salieron de la sala tras una larga noche de conversaciones sin decir palabra.",
                "De twee ministers verlieten de zaal na een lange nacht van overleg zonder nog iets te zeggen.",
                "I due ministri hanno lasciato la sala dopo una lunga notte di colloqui senza dire una parola.",
                "Os dois ministros saíram da sala depois de uma longa noite de conversações sem dizer palavra.",
                "İki bakan uzun bir görüşme gecesinin ardından tek kelime etmeden salondan birlikte ayrıldı.",
                "Оба министра покинули зал после долгой ночи переговоров, не сказав больше ни единого слова.",
                "غادر الوزيران القاعة بعد ليلة طويلة من المحادثات دون أن يقولا كلمة أخرى للصحفيين",
                "两位部长在漫长的一夜会谈之后离开了大厅,没有再说一句话。",
                "Kedua menteri itu meninggalkan ruangan setelah malam perundingan yang panjang tanpa berkata apa pun."
            })
    void otherLanguagesAreNot(String text) {
        assertThat(ENGLISH.test(text)).isFalse();
    }

    @Test
    void nothingIsTooStrangeToBeJudged() {
        assertThat(ENGLISH.test("")).isFalse();
        ENGLISH.test("\uD83D \uDC00 \u0001 \u202E".repeat(100));
    }
}
