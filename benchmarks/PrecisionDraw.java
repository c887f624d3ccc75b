import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Draws facts at random for judging, and counts what was judged.
 *
 * <pre>
 * java benchmarks/PrecisionDraw.java draw FACTS.jsonl NUMBER SEED > drawn.jsonl
 * java benchmarks/PrecisionDraw.java count VERDICTS.tsv
 * </pre>
 *
 * A draw takes the lines with the smallest SHA-256 of seed and line: same facts and seed, same draw, in whatever order the
 * facts come. Verdicts are lines {@code doc TAB start TAB class TAB actor TAB target TAB verdict TAB cause}; a verdict is
 * {@code right}, or what is wrong: {@code class}, {@code actor}, {@code target}, {@code none} (no such event).
 */
public final class PrecisionDraw {
    private static final double Z = 1.959964;

    private PrecisionDraw() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 4 && args[0].equals("draw")) {
            draw(Files.readAllLines(Path.of(args[1])), Integer.parseInt(args[2]), args[3]).forEach(System.out::println);
        } else if (args.length == 2 && args[0].equals("count")) {
            count(Files.readAllLines(Path.of(args[1])));
        } else {
            System.err.println("usage: PrecisionDraw draw FACTS.jsonl NUMBER SEED | count VERDICTS.tsv");
            System.exit(2);
        }
    }

    private static List<String> draw(List<String> lines, int number, String seed) {
        return lines.stream()
                .sorted(Comparator.comparing(line -> hash(seed + "\n" + line)))
                .limit(number)
                .toList();
    }

    private static void count(List<String> lines) {
        List<String[]> rows = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
        long right = rows.stream().filter(row -> row[5].equals("right")).count();
        double n = rows.size();
        double p = right / n;
        double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        System.out.printf("%d of %d right: %.3f (95 %% interval by Wilson %.3f to %.3f)%n",
                right, rows.size(), p, centre - half, centre + half);
        Map<String, Long> causes = rows.stream()
                .filter(row -> !row[5].equals("right"))
                .map(row -> row[5] + ": " + row[6])
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        causes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(cause -> System.out.println("  " + cause.getValue() + "  " + cause.getKey()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
