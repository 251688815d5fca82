/**
 * Pictures as values, painted on any {@link java.awt.Graphics2D}: screen, PNG, SVG and PDF are one drawing.
 *
 * <p>May import {@code study} and below and {@code text}; no Swing, no JOGL. One more picture is one record that implements
 * {@link ladera.figure.Figure}.
 */
package ladera.figure;
