package ladera.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ladera.lesson.Lessons;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks the desktop for a picture of its window. */
@Command(name = "shot")
final class ShotCommand extends Helped implements Callable<Integer> {
    /** The size at which the window was designed. */
    private static final String USUAL_SIZE = "1280x800";

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX\u00d7](\\d{1,5})");
    private static final int SMALLEST = 320;
    private static final int LARGEST = 8192;

    private static final String LESSONS = "lessons";

    private final Terminal terminal;
    private final Desktop desktop;

    @Option(names = "--room", paramLabel = "ROOM")
    private String room;

    @Option(names = "--out", paramLabel = "FILE.png")
    private String out;

    @Option(names = "--lesson", paramLabel = "ID")
    private String lesson;

    @Option(names = "--size", paramLabel = "WxH")
    private String size = USUAL_SIZE;

    @Option(names = "--theme", paramLabel = "light|dark")
    private String theme = "light";

    @Option(names = "--language", paramLabel = "en|es")
    private String language;

    @Option(names = "--scale", paramLabel = "1|2")
    private String scale = "1";

    @Option(names = "--renderer", paramLabel = "gl|java2d")
    private String renderer = "gl";

    @Option(names = "--open", paramLabel = "SESSION.json")
    private String session;

    @Option(names = "--step", paramLabel = "N")
    private String step;

    ShotCommand(Terminal terminal, Desktop desktop) {
        this.terminal = terminal;
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        desktop.shot(request());
        return Batch.DONE;
    }

    private ShotRequest request() {
        String chosen = Options.choice("--room", Rooms.ALL, Options.required("--room", "ROOM", room))
                .id();
        Path file = OutputFile.at("--out", Options.required("--out", "FILE.png", out))
                .path();
        if (lesson != null && !chosen.equals(LESSONS)) {
            throw new Refusal(new Problem("cli.shot.lesson", "--lesson", LESSONS));
        }
        if (lesson != null) {
            Options.choice("--lesson", Lessons.ALL, lesson);
        }
        Matcher sides = SIZE.matcher(size);
        if (!sides.matches()) {
            throw new Refusal(new Problem("cli.shot.size", "--size", size, SMALLEST, LARGEST));
        }
        return new ShotRequest(
                chosen,
                file,
                lesson,
                side(sides.group(1)),
                side(sides.group(2)),
                Options.choice("--theme", List.of("light", "dark"), List.of(ShotRequest.Theme.values()), theme),
                language(),
                (int) Options.whole("--scale", scale, 1, 2),
                Options.choice("--renderer", List.of("gl", "java2d"), List.of(ShotRequest.Renderer.values()), renderer),
                session(),
                step == null ? null : Options.whole("--step", step, 0, Long.MAX_VALUE));
    }

    private int side(String given) {
        int pixels = Integer.parseInt(given);
        if (pixels < SMALLEST || pixels > LARGEST) {
            throw new Refusal(new Problem("cli.shot.size", "--size", size, SMALLEST, LARGEST));
        }
        return pixels;
    }

    private Language language() {
        return language == null ? terminal.words().language() : Options.language("--language", language);
    }

    private Path session() {
        if (session == null) {
            return null;
        }
        Path file = Options.path("--open", session);
        if (!Files.exists(file)) {
            throw new Refusal(new Problem("file.missing", "--open: " + file));
        }
        return file;
    }
}
