package ladera.ui;

import com.formdev.flatlaf.extras.FlatSVGUtils;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Set;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import ladera.num.Problem;
import ladera.report.FigureFile;
import ladera.report.Provenance;
import ladera.run.Commands;
import ladera.run.Engine;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.text.Language;
import ladera.text.Words;
import ladera.ui.figures.FigureTools;

/**
 * The window: rail, stage, inspector, transport, status line, whatever the room. One timer pulls the newest scene; a change of
 * language, theme or room throws the parts away and makes them again.
 */
public final class MainFrame extends JFrame {
    private static final long serialVersionUID = 1L;

    /** Sixty pictures a second. */
    private static final int PULL_MILLIS = 16;

    private final transient Engine engine;
    private final transient Timer pump = new Timer(PULL_MILLIS, event -> pull());
    private final transient ViewMemory memory = new ViewMemory();
    private final transient SessionKeeper sessions;
    private final transient FigureTools tools;
    private transient Appearance appearance;
    private transient Room room;
    private transient String inSight;
    private transient Scene shown;
    private transient Set<Query<?>> wanted = Set.of();
    private Transport transport;
    private StatusLine status;
    private Banner banner;
    private transient Runnable atEnd = () -> {};

    /** How the window looks and speaks. */
    public record Appearance(Language language, Theme theme, Renderer renderer) {}

    public MainFrame(Engine engine, Appearance appearance) {
        super("Ladera");
        this.engine = engine;
        this.sessions = new SessionKeeper(this, engine, this::say);
        setIconImages(FlatSVGUtils.createWindowIconImages("/ladera/ui/icons/ladera.svg"));
        setMinimumSize(new Dimension(980, 640));
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                leave();
            }
        });
        tools = new FigureTools(this, new Lending(), memory);
        tools.takeFiles(this::open);
        build(appearance);
        pump.start();
    }

    /** Makes every part anew, in this language and theme. */
    public void build(Appearance next) {
        appearance = next;
        appearance.theme().install();
        if (room != null) {
            room.leave();
            room = null;
        }
        Words words = Words.in(appearance.language());
        banner = new Banner(words.get("banner.close"));
        SheetStage stage = new SheetStage(words);
        Surroundings around = new Surroundings(
                engine, words, appearance.theme(), this::say, stage, appearance.renderer(), memory, this::askAgain);
        Deeds deeds = new Deeds(around, this);
        inSight = engine.latest().experiment().room();
        room = Rooms.ALL.get(inSight).enter().apply(around);
        stage.carry(room.stage());
        transport = new Transport(around, deeds);
        status = new StatusLine();
        SwingUtilities.updateComponentTreeUI(getRootPane());
        setJMenuBar(new Menus(words, deeds, this).bar());
        JPanel content = content(around, stage);
        setContentPane(content);
        deeds.bindTo(content);
        setTitle(sessions.title());
        shown = null;
        wanted = Set.of();
        pull();
        revalidate();
        repaint();
    }

    private JPanel content(Surroundings around, SheetStage stage) {
        JPanel content = new JPanel(new BorderLayout());
        JPanel middle = new JPanel(new BorderLayout());
        middle.add(banner, BorderLayout.NORTH);
        middle.add(stage, BorderLayout.CENTER);
        JPanel foot = new JPanel(new BorderLayout());
        foot.add(transport, BorderLayout.CENTER);
        foot.add(status, BorderLayout.SOUTH);
        content.add(new Rail(around, inSight, this::enter), BorderLayout.WEST);
        content.add(middle, BorderLayout.CENTER);
        content.add(Inspector.around(room.inspector()), BorderLayout.EAST);
        content.add(foot, BorderLayout.SOUTH);
        return content;
    }

    /** Shows the newest scene, if it is new, and tells the engine what the room would know. */
    private void pull() {
        Scene newest = engine.latest();
        if (shown != null && shown.version() == newest.version()) {
            return;
        }
        if (!newest.experiment().room().equals(inSight)) {
            build(appearance);
            return;
        }
        shown = newest;
        room.show(newest);
        transport.show(newest);
        status.show(room.readings(newest));
        status.showPainter(room.painter());
        showProblem(newest);
        Set<Query<?>> wants = room.wants(newest);
        if (!wants.equals(wanted)) {
            wanted = wants;
            engine.submit(new Commands.Want(wants));
        }
    }

    /** Has the room asked again, though no scene is new, unless the room is in the making. */
    private void askAgain() {
        if (room != null) {
            shown = null;
            pull();
        }
    }

    private void showProblem(Scene scene) {
        if (scene.problem() != null) {
            String sentence = Words.in(appearance.language()).sentence(scene.problem());
            banner.say(sentence, () -> engine.submit(new Commands.DismissProblem()));
        }
    }

    private void say(String sentence) {
        banner.say(sentence, () -> {});
    }

    private void say(Problem problem) {
        say(Words.in(appearance.language()).sentence(problem));
    }

    private void enter(String id) {
        engine.submit(new Commands.Enter(id));
    }

    /** True once everything in sight has been painted as the newest scene has it. */
    public boolean settled() {
        Scene newest = engine.latest();
        return shown != null && shown.version() == newest.version() && room.settled();
    }

    public Room room() {
        return room;
    }

    /** What the banner says; empty where it says nothing. */
    String said() {
        return banner.said();
    }

    public Appearance appearance() {
        return appearance;
    }

    void switchTheme() {
        build(new Appearance(appearance.language(), appearance.theme().other(), appearance.renderer()));
    }

    void switchLanguage() {
        build(new Appearance(appearance.language().other(), appearance.theme(), appearance.renderer()));
    }

    void switchFullScreen() {
        setExtendedState(getExtendedState() ^ MAXIMIZED_BOTH);
    }

    /** The session in the window, and its file. */
    SessionKeeper sessions() {
        return sessions;
    }

    void beginAnew() {
        if (sessions.mayLeave(words())) {
            sessions.beginAnew();
        }
    }

    void chooseAndOpen() {
        Path file = SessionChooser.open(this, words());
        if (file != null) {
            open(file);
        }
    }

    /** Opens a session, or the run behind a figure; what cannot be read is refused, and what is open stays. */
    public void open(Path file) {
        if (!sessions.mayLeave(words())) {
            return;
        }
        if (FigureFile.mayBe(file)) {
            tools.open(file);
        } else {
            sessions.open(file);
        }
    }

    /** Opens a file that was handed over, and comes to the front. */
    void openInFront(Path file) {
        setExtendedState(getExtendedState() & ~ICONIFIED);
        toFront();
        open(file);
    }

    /** What can be done with the figures in sight. */
    FigureTools tools() {
        return tools;
    }

    void save() {
        tellSaved(sessions.save(words()));
    }

    void saveElsewhere() {
        tellSaved(sessions.saveElsewhere(words()));
    }

    private void tellSaved(boolean saved) {
        if (saved) {
            say(words().get("session.saved", sessions.file().getFileName().toString()));
        }
    }

    /**
     * Offers something quietly, over the stage.
     *
     * @param sentence key of what it is
     * @param answer key of what taking it is called
     * @param declined what is done where the person puts the offer away
     */
    void offer(String sentence, String answer, Runnable accepted, Runnable declined) {
        banner.offer(words().get(sentence), words().get(answer), accepted, declined);
    }

    private Words words() {
        return Words.in(appearance.language());
    }

    void explainKeys() {
        Notes.keys(this, Words.in(appearance.language()));
    }

    void tellAbout() {
        Notes.about(this, Words.in(appearance.language()));
    }

    /** Ends the program, unless the person would rather stay. */
    void leave() {
        if (sessions.mayLeave(words())) {
            quit();
        }
    }

    /** Ends the program. */
    public void quit() {
        pump.stop();
        tools.leave();
        room.leave();
        atEnd.run();
        dispose();
        engine.close();
    }

    /** Has something done when the window closes. */
    void atEnd(Runnable work) {
        atEnd = work;
    }

    /** What the tools for figures are lent. */
    private final class Lending implements FigureTools.Surface {
        @Override
        public Words words() {
            return Words.in(appearance.language());
        }

        @Override
        public Scene newest() {
            return engine.latest();
        }

        @Override
        public void say(String sentence) {
            MainFrame.this.say(sentence);
        }

        @Override
        public void working(String sentence, double share, Runnable cancel) {
            banner.work(sentence, share, cancel);
        }

        @Override
        public void open(Provenance provenance) {
            sessions.open(provenance.experiment(), provenance.step());
        }
    }
}
