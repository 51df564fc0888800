/** The parts of the command {@code extract}: its groups of options, the work on many cases, what is written. */
@org.jspecify.annotations.NullMarked
package radiome.app.extract;
