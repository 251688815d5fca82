package ladera.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;
import ladera.num.Numerals;
import ladera.study.training.LayerReading;

/**
 * What passes through each layer of a network: one column a layer, the spread of its activations above that of its gradients,
 * and how large the last update was beside the parameters.
 *
 * @param words what the rows are called: activations, gradients, update over size, dead units
 */
public record LayersFigure(List<LayerReading.Layer> layers, Words words) implements Figure {
    /** The row titles in a person's language. */
    public record Words(String activations, String gradients, String update, String dead) {}

    private static final int BINS = 31;
    private static final int DIGITS = 2;
    private static final Font LABEL = Typeface.plain(10.5f);
    private static final double LINE = 15;
    private static final double GAP = 12;
    private static final double FOOT = 14;
    private static final Color ACTIVATION = new Color(0xe69f00);
    private static final Color GRADIENT = new Color(0x0072b2);

    public LayersFigure {
        layers = List.copyOf(layers);
    }

    @Override
    public String id() {
        return "layers";
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        if (layers.isEmpty()) {
            return;
        }
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            double wide = (area.getWidth() - GAP * (layers.size() - 1)) / layers.size();
            for (int k = 0; k < layers.size(); k++) {
                column(copy, layers.get(k), area.getX() + k * (wide + GAP), area, wide, palette);
            }
        } finally {
            copy.dispose();
        }
    }

    private void column(
            Graphics2D copy, LayerReading.Layer layer, double x, Rectangle2D area, double wide, Palette palette) {
        double y = area.getY();
        double tall = Math.max(8, (area.getHeight() - 2 * LINE - 2 * (FOOT + LINE)) / 2);
        y += LINE;
        write(copy, rowTitle(layer, words.activations(), true), x, y - 4, wide, palette.muted());
        bars(copy, Histogram.of(layer.activations(), BINS), x, y, wide, tall, ACTIVATION, palette);
        y += tall + FOOT + LINE;
        write(copy, rowTitle(layer, words.gradients(), false), x, y - 4, wide, palette.muted());
        bars(copy, Histogram.of(layer.gradients(), BINS), x, y, wide, tall, GRADIENT, palette);
        y += tall + FOOT + LINE;
        String update = words.update() + " " + Numerals.significant(layer.updateRatio(), DIGITS);
        write(copy, update, x, y - 4, wide, palette.text());
        if (layer.k() < layers.size() - 1) {
            String dead = words.dead() + " " + layer.dead() + "/" + layer.units();
            write(copy, dead, x, y + LINE - 5, wide, layer.dead() > 0 ? palette.alarm() : palette.muted());
        }
    }

    /** The row's name beside the first column, and the symbol with its layer over every one. */
    private String rowTitle(LayerReading.Layer layer, String word, boolean forward) {
        boolean output = layer.k() == layers.size() - 1;
        String symbol = !forward
                ? "\u2202\u2113/\u2202\ud835\udc53" + subscript(layer.k())
                : output ? "\ud835\udc53" + subscript(layer.k()) : "\u210e" + subscript(layer.k() + 1);
        return layer.k() == 0 ? word + " " + symbol : symbol;
    }

    private static String subscript(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            text.append((char) ('\u2080' + digit - '0'));
        }
        return text.toString();
    }

    private static void bars(
            Graphics2D copy,
            Histogram histogram,
            double x,
            double y,
            double wide,
            double tall,
            Color color,
            Palette palette) {
        double highest = Math.max(1, histogram.highest());
        copy.setColor(palette.dark() ? color.brighter() : color);
        double bar = wide / BINS;
        for (int i = 0; i < BINS; i++) {
            double height = tall * histogram.counts().get(i) / highest;
            copy.fill(new Rectangle2D.Double(x + i * bar, y + tall - height, Math.max(0.5, bar - 0.6), height));
        }
        copy.setColor(palette.axis());
        copy.draw(new Line2D.Double(x, y + tall, x + wide, y + tall));
        String low = Numerals.significant(histogram.low(), DIGITS);
        String high = Numerals.significant(histogram.high(), DIGITS);
        write(copy, low, x, y + tall + FOOT - 2, wide, palette.muted());
        write(copy, high, x + wide - Typeface.width(high, LABEL), y + tall + FOOT - 2, wide, palette.muted());
    }

    private static void write(Graphics2D copy, String text, double x, double base, double wide, Color color) {
        copy.setColor(color);
        String fitted = text;
        while (fitted.length() > 1 && Typeface.width(fitted, LABEL) > wide) {
            fitted = fitted.substring(0, fitted.length() - 2) + "\u2026";
        }
        Typeface.draw(copy, fitted, LABEL, x, base);
    }

    /** Activations and gradients of every layer. */
    @Override
    public Table table() {
        List<String> names = new ArrayList<>();
        List<Doubles> columns = new ArrayList<>();
        for (LayerReading.Layer layer : layers) {
            names.add("h_" + (layer.k() + 1));
            columns.add(layer.activations());
            names.add("dl_df_" + layer.k());
            columns.add(layer.gradients());
        }
        return new Table(names, columns);
    }
}
