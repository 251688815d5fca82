package ladera.ui.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import ladera.report.Animation;
import ladera.report.FigureWriter;
import ladera.report.FigureWriters;
import ladera.report.PngFigure;
import ladera.report.Print;
import ladera.run.SafeFile;
import ladera.text.Words;

/** Draws and writes figures. Nothing here is for the event thread. */
final class FigureWork {
    private FigureWork() {}

    /** Told how many frames of how many are done. */
    interface Watcher {
        void done(int frames, int all);
    }

    /**
     * Writes a figure as chosen.
     *
     * @return false where there is no figure yet
     * @throws ladera.num.Refusal where the file cannot be written
     * @throws java.util.concurrent.CancellationException where it is no longer wanted
     */
    static boolean write(
            FigureSubject subject, Choices choices, Path file, Watcher watcher, BooleanSupplier stillWanted) {
        Words words = Words.in(choices.language());
        if (choices.animated()) {
            Animation animation =
                    Animation.of(subject.scene().experiment(), subject.depiction(), words, choices.animation());
            AtomicInteger told = new AtomicInteger(-1);
            SafeFile.save(
                    file,
                    out -> animation.write(out, (done, all) -> {
                        if (told.getAndSet(done) != done) {
                            watcher.done(done, all);
                        }
                        return stillWanted.getAsBoolean();
                    }));
            return true;
        }
        Print print = subject.print(words, choices.paper(), choices.dpi());
        if (print != null) {
            FigureWriter writer = FigureWriters.ALL.get(choices.format());
            SafeFile.save(file, out -> writer.write(print, out));
        }
        return print != null;
    }

    /** The figure for the clipboard, in pixels and as vectors; null where there is none yet. */
    static FigureClipping clipping(FigureSubject subject, Choices choices) {
        Print print = subject.print(Words.in(choices.language()), choices.paper(), choices.dpi());
        return print == null
                ? null
                : new FigureClipping(PngFigure.image(print))
                        .with(FigureClipping.SVG, file("svg", print))
                        .with(FigureClipping.PDF, file("pdf", print));
    }

    private static byte[] file(String format, Print print) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FigureWriters.ALL.get(format).write(print, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
