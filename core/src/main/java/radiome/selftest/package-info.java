/** The comparison with PyRadiomics' values, on any machine: a small set of them is inside the program. */
@org.jspecify.annotations.NullMarked
package radiome.selftest;
