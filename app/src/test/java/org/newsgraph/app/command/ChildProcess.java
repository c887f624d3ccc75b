package org.newsgraph.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, its streams in files. */
record ChildProcess(Process process, Path out, Path err) {
    /** A build that a script starts in the background ignores Ctrl-C, and so would every child of it. */
    private static final List<String> HEEDING_CTRL_C =
            List.of("perl", "-e", "$SIG{INT} = 'DEFAULT'; exec {$ARGV[0]} @ARGV or die $!");

    static ChildProcess start(Path folder, String... args) throws IOException {
        List<String> command = new ArrayList<>(HEEDING_CTRL_C);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TestProgram.class.getName()));
        command.addAll(List.of(args));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new ChildProcess(process, out, err);
    }

    /** Waits until standard error says something. */
    void waitFor(String text) throws IOException, InterruptedException {
        for (int i = 0; i < 1200; i++) {
            if (error().contains(text)) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Waited in vain for \"" + text + "\" in: " + error());
    }

    int end() throws InterruptedException {
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The process does not end.");
        }
        return process.exitValue();
    }

    /** As Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    String output() throws IOException {
        return Files.readString(out);
    }

    String error() throws IOException {
        return Files.readString(err);
    }
}
