package org.newsgraph.app.console;

import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is: a bar on a terminal, else now and then a line. One thread uses it. */
public interface Progress extends AutoCloseable {
    /** One more is done. */
    void step();

    /** A line that stays, above the bar. */
    void say(String line);

    @Override
    void close();

    static Progress of(Console console, long articles) {
        return of(console, articles, "articles");
    }

    /**
     * A bar or lines.
     *
     * @param what the things that are counted, in the plural
     */
    static Progress of(Console console, long number, String what) {
        Optional<Integer> width = console.width();
        return width.isPresent()
                ? new Bar(console, number, what, width.get())
                : new Lines(console, number, what, Duration.ofSeconds(10));
    }

    /** A bar that redraws itself. */
    final class Bar implements Progress {
        private static final String ERASE_LINE = "\r\u001B[K";

        private final Console console;
        private final ProgressBar bar;

        Bar(Console console, long number, String what, int width) {
            this.console = console;
            this.bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(number)
                    .setUnit(" " + what, 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(250)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, width - 1))
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void say(String line) {
            console.say(ERASE_LINE + line);
            bar.refresh();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Plain lines for files and pipes. */
    final class Lines implements Progress {
        private final Console console;
        private final long number;
        private final String what;
        private final long every;
        private long done;
        private long last = System.nanoTime();

        Lines(Console console, long number, String what, Duration every) {
            this.console = console;
            this.number = number;
            this.what = what;
            this.every = every.toNanos();
        }

        @Override
        public void step() {
            done++;
            long now = System.nanoTime();
            if (now - last >= every) {
                last = now;
                console.say(done + " of " + number + " " + what);
            }
        }

        @Override
        public void say(String line) {
            console.say(line);
        }

        @Override
        public void close() {}
    }
}
