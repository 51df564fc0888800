/** Wavelet images: banks of filters, undecimated, on the ROI's box with the image's boundary. */
@org.jspecify.annotations.NullMarked
package radiome.filter.wavelet;
