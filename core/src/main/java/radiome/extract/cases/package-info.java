/** Tables of cases: which images, masks and ROIs a call is about. */
@org.jspecify.annotations.NullMarked
package radiome.extract.cases;
