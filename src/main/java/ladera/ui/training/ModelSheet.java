package ladera.ui.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JPanel;
import ladera.figure.MapFigure;
import ladera.figure.MapGround;
import ladera.figure.ModelErrorGround;
import ladera.net.Architecture;
import ladera.net.Model;
import ladera.net.Predictions;
import ladera.num.Doubles;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.report.model.PredictedTable;
import ladera.report.model.PredictionsCsv;
import ladera.report.model.TrainedModel;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.Terrain;
import ladera.run.training.DataRecipe;
import ladera.ui.Backroom;
import ladera.ui.FigurePanel;
import ladera.ui.FileAsking;
import ladera.ui.Following;
import ladera.ui.Forms;
import ladera.ui.NumberRow;
import ladera.ui.Paragraph;
import ladera.ui.Sheet;
import ladera.ui.Surroundings;
import ladera.ui.Theme;

/** A model that was opened: what it is, what it scored, what it says to points and tables, and where it is off. */
final class ModelSheet {
    /** Points a side of the map: as fine as a sheet's width shows. */
    private static final int SAMPLES = 81;

    private static final int DIGITS = 6;

    private final Surroundings around;
    private final Backroom backroom;
    private final Following<MapGround> error = new Following<>();
    private final FigurePanel map;
    private JPanel page = new JPanel();
    private Paragraph answer;
    private Model model;
    private Terrain terrain;

    ModelSheet(Surroundings around, Backroom backroom) {
        this.around = around;
        this.backroom = backroom;
        map = new FigurePanel(around);
    }

    /** Shows a model in place of the one before. */
    void open(String name, Model opened) {
        model = opened;
        DataRecipe recipe = TrainedModel.dataOf(model);
        boolean plane = model.network().architecture().inputs() == 2;
        terrain = recipe == null || !plane ? null : recipe.terrain();
        error.forget();
        map.show(null);
        page = Forms.column("8");
        section("model.architecture", architecture());
        section("model.scores", scores());
        addPoint();
        addFiles();
        if (terrain != null) {
            page.add(Forms.heading(around.word("model.error")), "gaptop 8");
            page.add(map, "h 330!");
        }
        section("model.data", recipe(model.data()));
        section("model.training", recipe(model.training()));
        around.sheets().show(name, page);
        around.askAgain();
    }

    private void addFiles() {
        JButton table = new JButton(around.word("model.table"));
        table.setToolTipText(around.word("model.table.tip"));
        table.addActionListener(event -> predictTable());
        page.add(table, "split 2, growx 0");
        JButton save = new JButton(around.word("model.save-as"));
        save.setToolTipText(around.word("model.save-as.tip"));
        Model shown = model;
        save.addActionListener(event -> new ModelKeeping(around, backroom, this).saveAs(page, shown));
        page.add(save, "growx 0");
    }

    private void section(String heading, String text) {
        page.add(Forms.heading(around.word(heading)), "gaptop 4");
        page.add(paragraph(text));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text, Sheet.COLUMN, Theme.muted());
    }

    private String architecture() {
        Architecture architecture = model.network().architecture();
        List<String> layers = new ArrayList<>();
        for (int k = 0; k < architecture.layers(); k++) {
            layers.add(architecture.widths().get(k + 1) + " "
                    + around.word("activation." + architecture.activation(k).id()));
        }
        return architecture.inputs() + " \u2192 " + String.join(" \u2192 ", layers) + "\n"
                + around.word("loss." + model.loss().id()) + " \u00b7 "
                + around.words().get("reading.parameters", architecture.parameters());
    }

    /** As the file writes it, so that it can be found and changed there. */
    private static String recipe(Map<String, Object> recipe) {
        List<String> lines = new ArrayList<>();
        recipe.forEach((key, value) -> lines.add(key + ": " + text(value)));
        return lines.isEmpty() ? "\u2013" : String.join("\n", lines);
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> parts = new ArrayList<>();
            map.forEach((key, one) -> parts.add(key + " " + text(one)));
            return parts.isEmpty() ? "\u2013" : String.join(", ", parts);
        }
        if (value instanceof List<?> list) {
            List<String> parts = list.stream().map(ModelSheet::text).toList();
            return parts.isEmpty() ? "\u2013" : String.join(", ", parts);
        }
        return value instanceof Double real ? Numerals.shortest(real) : String.valueOf(value);
    }

    private String scores() {
        List<String> lines = new ArrayList<>();
        Set<String> known = Set.of("train", "validation", "test", "truth");
        model.scores()
                .forEach((key, value) -> lines.add((known.contains(key) ? around.word("model.score." + key) : key)
                        + ": " + Numerals.significant(value, DIGITS)));
        lines.add(around.words().get("model.steps", model.steps(), model.seed()));
        return String.join("\n", lines);
    }

    private void addPoint() {
        page.add(Forms.heading(around.word("model.use")), "gaptop 4");
        answer = paragraph(around.word("model.answer.none"));
        NumberRow point = new NumberRow(around, "model.point", this::point, at -> predict((Doubles) at));
        page.add(point);
        page.add(answer);
    }

    /** As many numbers as the model has inputs, between blanks or semicolons. */
    private Object point(String text) {
        List<String> names = PredictedTable.inputNames(model);
        String[] parts = text.trim().split("[\\s;]+");
        double[] at = new double[parts.length];
        boolean good = parts.length == names.size();
        for (int i = 0; i < parts.length && good; i++) {
            try {
                at[i] = Numerals.parse(parts[i]);
                good = Double.isFinite(at[i]);
            } catch (NumberFormatException notANumber) {
                good = false;
            }
        }
        if (!good) {
            throw new Refusal(new Problem("predict.point", "point", text, names.size(), String.join(" ", names)));
        }
        return Doubles.of(at);
    }

    private void predict(Doubles at) {
        Predictions one = Predictions.of(model, PredictedTable.inputNames(model), at);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < one.outputNames().size(); i++) {
            lines.add(one.outputNames().get(i) + " = "
                    + Numerals.shortest(one.outputs().get(i)));
        }
        if (terrain != null) {
            lines.add(around.words()
                    .get(
                            "model.answer.target",
                            Numerals.shortest(terrain.function().value(at.get(0), at.get(1)))));
        }
        answer.say(String.join("\n", lines));
        page.revalidate();
    }

    private void predictTable() {
        Model asked = model;
        Path from = FileAsking.open(page, around, "table.files", "csv", "tsv", "txt");
        Path to = from == null
                ? null
                : FileAsking.save(page, around, "table.files", around.word("model.predictions.file") + ".csv", "csv");
        if (to != null) {
            backroom.run(
                    () -> {
                        Predictions predictions = PredictedTable.of(asked, from);
                        PredictionsCsv.save(predictions, to);
                        return predictions.rows();
                    },
                    rows -> around.notices().say(around.words().get("model.predicted", rows, to.getFileName())),
                    failure -> around.notices().say(ModelForm.sentence(around, failure)));
        }
    }

    private boolean open() {
        return model != null && page.getParent() != null;
    }

    void show(Scene scene) {
        error.show(scene, open() && terrain != null ? new ModelErrorGround(model, terrain, SAMPLES) : null);
        MapGround shown = error.shown();
        if (shown != null && !(map.figure() instanceof MapFigure before && before.ground() == shown)) {
            map.show(new MapFigure(shown, List.of(), List.of()));
        }
    }

    void addTo(Set<Query<?>> wants) {
        error.addTo(wants);
    }

    boolean settled(Scene scene) {
        return !open() || error.settled(scene) && map.settled();
    }
}
