package org.newsgraph.extractors.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns signs of money into words before tagging: "$2.2 billion" is parsed as "2200000000 dollars". The parser, trained
 * on signs before numbers, often hangs what follows them under the wrong word; spelt out it does not.
 */
final class MoneyTokens {
    private static final Map<String, String> SIGNS =
            Map.of("$", "dollars", "US$", "dollars", "£", "pounds", "€", "euros", "¥", "yen");
    private static final Map<String, Integer> POWERS = Map.of(
            "thousand", 3, "million", 6, "billion", 9, "trillion", 12, "m", 6, "bn", 9, "tn", 12, "mn", 6, "k", 3);

    private MoneyTokens() {}

    static void merge(Annotation annotation) {
        List<CoreLabel> all = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = merged(sentence.get(CoreAnnotations.TokensAnnotation.class));
            int begin = all.size();
            for (int i = 0; i < tokens.size(); i++) {
                tokens.get(i).setIndex(i + 1);
                tokens.get(i).set(CoreAnnotations.TokenBeginAnnotation.class, begin + i);
                tokens.get(i).set(CoreAnnotations.TokenEndAnnotation.class, begin + i + 1);
            }
            all.addAll(tokens);
            sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
            sentence.set(CoreAnnotations.TokenBeginAnnotation.class, begin);
            sentence.set(CoreAnnotations.TokenEndAnnotation.class, all.size());
        }
        annotation.set(CoreAnnotations.TokensAnnotation.class, all);
    }

    private static List<CoreLabel> merged(List<CoreLabel> tokens) {
        List<CoreLabel> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String currency = SIGNS.get(tokens.get(i).word());
            Optional<BigDecimal> number =
                    i + 1 < tokens.size() ? number(tokens.get(i + 1).word()) : Optional.empty();
            if (currency == null || number.isEmpty()) {
                out.add(tokens.get(i));
                continue;
            }
            CoreLabel amount = tokens.get(i + 1);
            CoreLabel sign = tokens.get(i);
            BigDecimal value = number.get();
            int end = amount.endPosition();
            int last = i + 1;
            Integer power = last + 1 < tokens.size()
                    ? POWERS.get(tokens.get(last + 1).word().toLowerCase(Locale.ROOT))
                    : null;
            if (power != null) {
                last++;
                end = tokens.get(last).endPosition();
                value = value.scaleByPowerOfTen(power);
            }
            int begin = sign.beginPosition();
            // The number takes the place of the sign and the first digits, the currency that of the rest.
            word(amount, value.stripTrailingZeros().toPlainString(), begin, end - 1);
            word(sign, currency, end - 1, end);
            out.add(amount);
            out.add(sign);
            i = last;
        }
        return out;
    }

    private static void word(CoreLabel label, String word, int begin, int end) {
        label.setWord(word);
        label.setValue(word);
        label.setBeginPosition(begin);
        label.setEndPosition(end);
    }

    /** "2.2", "1,500", "240m". */
    private static Optional<BigDecimal> number(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(",", "");
        for (Map.Entry<String, Integer> power : POWERS.entrySet()) {
            String suffix = power.getKey();
            if (suffix.length() <= 2 && plain.endsWith(suffix)) {
                String digits = plain.substring(0, plain.length() - suffix.length());
                if (isNumber(digits)) {
                    return Optional.of(new BigDecimal(digits).scaleByPowerOfTen(power.getValue()));
                }
            }
        }
        return isNumber(plain) ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static boolean isNumber(String word) {
        return word.matches("[0-9]+([.][0-9]+)?");
    }
}
