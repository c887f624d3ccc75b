package org.newsgraph.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConveyorTest {
    private final StopSignal stop = new StopSignal();
    private final List<Integer> results = new ArrayList<>();

    @Test
    void resultsComeInTheOrderOfTheItemsWhateverTheirTime() {
        String end = new Conveyor<Integer, Integer>(
                        n -> {
                            spin(n % 7);
                            return n * n;
                        },
                        4,
                        stop)
                .run(
                        sink -> {
                            push(200, sink);
                            return "end";
                        },
                        results::add,
                        "stopped");

        assertThat(end).isEqualTo("end");
        assertThat(results)
                .isEqualTo(IntStream.range(0, 200).mapToObj(n -> n * n).toList());
    }

    @Test
    void onlyAFewItemsAreHeldAtATime() {
        AtomicInteger most = new AtomicInteger();
        AtomicInteger held = new AtomicInteger();

        new Conveyor<Integer, Integer>(n -> n, 2, stop)
                .run(
                        sink -> {
                            boolean more = true;
                            for (int n = 0; more && n < 100; n++) {
                                most.accumulateAndGet(held.incrementAndGet(), Math::max);
                                more = sink.test(n);
                            }
                            return 0;
                        },
                        n -> {
                            spin(1);
                            held.decrementAndGet();
                        },
                        0);

        assertThat(most.get()).isLessThan(12);
    }

    @Test
    void aStopIsSeenBetweenItems() {
        String end = new Conveyor<Integer, Integer>(n -> n, 2, stop)
                .run(
                        sink -> {
                            push(1000, sink);
                            return "end";
                        },
                        n -> {
                            results.add(n);
                            if (n == 5) {
                                stop.request();
                            }
                        },
                        "stopped");

        assertThat(end).isEqualTo("stopped");
        assertThat(results).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aFaultOfTheReaderOrTheTakerEndsTheRun() {
        Conveyor<Integer, Integer> conveyor = new Conveyor<>(n -> n, 2, stop);

        assertThatThrownBy(() -> conveyor.run(
                        sink -> {
                            throw new IllegalStateException("reader");
                        },
                        results::add,
                        0))
                .hasMessage("reader");
        assertThatThrownBy(() -> new Conveyor<Integer, Integer>(n -> n, 2, stop)
                        .run(
                                sink -> {
                                    push(1000, sink);
                                    return 0;
                                },
                                n -> {
                                    throw new IllegalStateException("taker");
                                },
                                0))
                .hasMessage("taker");
    }

    private static void push(int items, Predicate<Integer> sink) {
        for (int n = 0; n < items && sink.test(n); n++) {
            // The sink takes or refuses.
        }
    }

    private static void spin(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
