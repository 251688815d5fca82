package ladera.ui.initialization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import ladera.figure.InitializationPictures;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.Scheme;
import ladera.study.initialization.VarianceByDepth;
import ladera.ui.Forms;
import ladera.ui.OpenPage;
import ladera.ui.Room;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Variance through deep random networks: curves against depth, histograms of the layer in sight, schemes as contestants. */
public final class InitializationRoom implements Room {
    /** Networks with more weights than this take tens of megabytes each. */
    private static final int LARGE = 2_000_000;

    private final Surroundings around;
    private final JPanel stage;
    private final JPanel inspector;
    private final DepthView forward;
    private final DepthView lower;
    private final InsideView inside;
    private final VerdictLine verdict;
    private final NetworksForm networks;
    private final SchemesForm schemes;
    private final DrawForm draw;
    private final OpenPage page;
    private final Stopped stopped = new Stopped();

    public InitializationRoom(Surroundings around) {
        this.around = around;
        forward = DepthView.forward(around, this::stop);
        lower = DepthView.lower(around);
        inside = new InsideView(around);
        verdict = new VerdictLine(around);
        stage = new JPanel(new MigLayout(
                "insets 12 12 10 16, fill, gap 16 4",
                "[grow, fill]20[178!, fill]",
                "[grow 55, fill]4[grow 45, fill]8[56!, fill]"));
        stage.setBackground(UIManager.getColor("Ladera.stage"));
        stage.add(forward, "w 100:400, h 100:300");
        stage.add(inside, "spany 2, h 100:500, wrap");
        stage.add(lower, "w 100:400, h 100:240, wrap");
        stage.add(verdict, "spanx 2, wmin 0");

        page = new OpenPage(around);
        networks = new NetworksForm(around);
        schemes = new SchemesForm(around);
        draw = new DrawForm(around);
        ExplainForm explain = new ExplainForm(around, page);
        inspector = Forms.inspector(around.word("schemes"), networks, schemes, explain, draw);
    }

    @Override
    public JComponent stage() {
        return stage;
    }

    @Override
    public JComponent inspector() {
        return inspector;
    }

    @Override
    public void show(Scene scene) {
        Initialization section = section(scene);
        stopped.show(section.ensemble());
        networks.show(section.ensemble());
        schemes.show(scene);
        draw.show(scene);
        double progress = progress(scene);
        forward.show(scene, progress);
        lower.show(scene, progress);
        inside.show(scene);
        verdict.show(scene, schemes.open(section));
        page.show(scene);
    }

    /** Share of all networks that have been measured; 1 where nothing more is coming. */
    private double progress(Scene scene) {
        Initialization section = section(scene);
        double measured = 0;
        int wanted = 0;
        for (Scheme scheme : section.schemes()) {
            VarianceByDepth question = InitializationPictures.measurement(section.ensemble(), scheme);
            if (!scheme.visible() || scene.answers().complete(question) || stopped.has(question)) {
                continue;
            }
            VarianceByDepth.Reading reading = scene.answers().to(question);
            measured += reading == null ? 0 : (double) reading.networks() / reading.wanted();
            wanted++;
        }
        return wanted == 0 ? 1 : measured / wanted;
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        Set<Query<?>> wants = new HashSet<>();
        Set<Query<?>> heavy = new LinkedHashSet<>(inside.wants(scene));
        Initialization section = section(scene);
        Ensemble ensemble = section.ensemble();
        for (Scheme scheme : section.schemes()) {
            if (scheme.visible()) {
                wants.add(InitializationPictures.theory(ensemble, scheme));
                VarianceByDepth measurement = InitializationPictures.measurement(ensemble, scheme);
                if (!stopped.has(measurement)) {
                    heavy.add(measurement);
                }
            }
        }
        heavy.addAll(page.wants(scene));
        wants.addAll(ensemble.shape().parameters() > LARGE ? inTurn(scene, heavy) : heavy);
        return wants;
    }

    /** Networks that fill the memory are worked on one scheme after the other: what is answered, and the first that is not. */
    private static Set<Query<?>> inTurn(Scene scene, Set<Query<?>> heavy) {
        Set<Query<?>> wants = new HashSet<>();
        boolean one = false;
        for (Query<?> question : heavy) {
            boolean answered = scene.answers().complete(question);
            if (answered || !one) {
                wants.add(question);
                one |= !answered;
            }
        }
        return wants;
    }

    /** Has nothing more measured of what is under way, and keeps what there is. */
    private void stop() {
        Scene scene = around.engine().latest();
        Initialization section = section(scene);
        for (Scheme scheme : section.schemes()) {
            stopped.add(InitializationPictures.measurement(section.ensemble(), scheme));
        }
        around.askAgain();
    }

    @Override
    public List<String> readings(Scene scene) {
        List<String> parts = new ArrayList<>();
        Initialization section = section(scene);
        Ensemble ensemble = section.ensemble();
        int most = 0;
        for (Scheme scheme : section.schemes()) {
            VarianceByDepth.Reading reading = scene.answers().to(InitializationPictures.measurement(ensemble, scheme));
            most = reading == null ? most : Math.max(most, reading.networks());
        }
        parts.add(around.words().get("reading.networks", most, ensemble.networks()));
        parts.add(around.words()
                .get(
                        "reading.parameters",
                        ensemble.architecture(ensemble.activation()).parameters()));
        parts.add(around.words().get("reading.seed", ensemble.seed()));
        return parts;
    }

    private static Initialization section(Scene scene) {
        return scene.experiment().section(Initialization.KIND);
    }

    @Override
    public String painter() {
        return "";
    }

    @Override
    public boolean settled() {
        return forward.settled() && lower.settled() && inside.settled() && page.settled();
    }
}
