/**
 * Words for people, in English and Spanish, and the sentence for each {@link ladera.num.Problem}.
 *
 * <p>May import {@code num} only. One more word is one line in {@code words.properties} and one in {@code
 * words_es.properties}; a test compares the two and prints what is missing, ready to paste.
 */
package ladera.text;
