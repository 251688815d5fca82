/**
 * The 3-D picture painted by OpenGL 3.3, and the probe that tells whether that works here.
 *
 * <p>May import {@code figure}, {@code ui} and below; nothing outside this package touches JOGL, and {@link
 * ladera.ui.gl.OpenGl} is the only door, so that the program runs where JOGL or its natives are missing. One more thing to
 * draw is one class beside {@link ladera.ui.gl.GlDots} and a line in {@link ladera.ui.gl.GlRelief}.
 */
package ladera.ui.gl;
