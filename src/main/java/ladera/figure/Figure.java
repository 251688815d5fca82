package ladera.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture as a value: it paints itself at any size in any palette, and knows the numbers behind it. */
public interface Figure {
    /** Height by width of a picture that has no shape of its own. */
    double SHAPE = 0.64;

    /** Names the kind of figure, as in file names. */
    String id();

    /** Paints within {@code area} and nothing outside it; leaves the graphics as it found it. */
    void paint(Graphics2D graphics, Rectangle2D area, Palette palette);

    /** The numbers the picture shows, one row a point. */
    Table table();

    /** The same picture for paper: what tells curves apart does so without colours, and a legend names them. */
    default Figure onPaper() {
        return this;
    }

    /** How high the picture wants to be at a width, in the same unit; a third less than wide unless its content says more. */
    default double heightAt(double width) {
        return SHAPE * width;
    }
}
