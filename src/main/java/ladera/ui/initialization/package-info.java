/**
 * The initialisation room: variance through deep random networks, a look inside their layers, derivations and tables.
 *
 * <p>May import everything but the other rooms. One more curve against depth is one entry of {@link
 * ladera.figure.DepthMeasure}; one more page is a {@link ladera.ui.Page} opened by {@link
 * ladera.ui.initialization.InitializationSheets}.
 */
package ladera.ui.initialization;
