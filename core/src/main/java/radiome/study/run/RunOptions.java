package radiome.study.run;

import java.nio.file.Path;

/**
 * How a study is run.
 *
 * @param out the run folder; made when missing, resumed when it is there
 * @param threads at least 1; no result depends on it
 * @param version of the program, for the report and run.json
 */
public record RunOptions(Path out, int threads, String version) {}
