/** Cases by content: extracted once, kept on disk, found again. */
@org.jspecify.annotations.NullMarked
package radiome.study.batch;
