package ladera.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.swing.Timer;
import ladera.batch.ShotRequest;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Ticker;
import ladera.run.Commands;
import ladera.run.Engine;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import ladera.run.lessons.Coursework;

/** Opens the real window, brings it to a step, waits until every view has painted, and writes its picture. */
final class Shot {
    /** Between two looks at whether everything has been painted. */
    private static final int LOOK_MILLIS = 40;

    /** A view that has not painted by then never will. */
    private static final int PATIENCE_SECONDS = 60;

    private final ShotRequest request;
    private final CountDownLatch settled = new CountDownLatch(1);
    private MainFrame frame;

    Shot(ShotRequest request) {
        this.request = request;
    }

    /** @throws Refusal where the session cannot be read or the picture cannot be written */
    void take() {
        Experiment opened = request.session() == null ? Examples.first() : SessionFile.read(request.session());
        Experiment experiment = opened.in(request.room());
        if (request.lesson() != null) {
            experiment = experiment.with(experiment.section(Coursework.KIND).open(request.lesson()));
        }
        take(experiment);
    }

    private void take(Experiment experiment) {
        Engine engine = new Engine(experiment, Ticker.SYSTEM);
        try {
            SwingDesktop.onEventThread(() -> show(engine, experiment));
            if (!settled.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal(new Problem("shot.unsettled", request.out().toString(), PATIENCE_SECONDS));
            }
            BufferedImage[] picture = new BufferedImage[1];
            SwingDesktop.onEventThread(() -> picture[0] = picture());
            write(picture[0], request.out());
            SwingDesktop.onEventThread(frame::quit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal(new Problem("desktop.interrupted", ""));
        } finally {
            engine.close();
        }
    }

    private void show(Engine engine, Experiment experiment) {
        long last = engine.latest().playback().steps();
        long step = request.step() == null ? last : Math.min(last, request.step());
        engine.submit(new Commands.Seek(step));
        Theme theme = Theme.valueOf(request.theme().name());
        Renderer renderer = Renderer.valueOf(request.renderer().name());
        frame = new MainFrame(engine, new MainFrame.Appearance(request.language(), theme, renderer));
        frame.setMinimumSize(null);
        frame.setSize(request.width(), request.height());
        frame.setLocation(0, 0);
        frame.setVisible(true);
        Timer look = new Timer(LOOK_MILLIS, null);
        look.addActionListener(event -> {
            if (engine.latest().playback().cursor() == step && frame.settled()) {
                look.stop();
                settled.countDown();
            }
        });
        look.start();
    }

    private BufferedImage picture() {
        int scale = request.scale();
        BufferedImage image =
                new BufferedImage(request.width() * scale, request.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        frame.paint(graphics);
        graphics.dispose();
        return image;
    }

    private static void write(BufferedImage image, Path file) {
        Path target = file.toAbsolutePath();
        try {
            File temporary =
                    File.createTempFile(".ladera", ".png", target.getParent().toFile());
            try {
                ImageIO.write(image, "png", temporary);
                Files.move(temporary.toPath(), target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary.toPath());
            }
        } catch (IOException unwritable) {
            throw new Refusal(new Problem("file.unwritable", file.toString(), String.valueOf(unwritable.getMessage())));
        }
    }
}
