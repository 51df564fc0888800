package radiome.selftest;

import java.util.LinkedHashMap;
import java.util.Map;
import radiome.extract.CaseInput;
import radiome.extract.Extractor;
import radiome.extract.setting.Parameters;
import radiome.image.Geometry;
import radiome.image.Volume;
import radiome.io.Formats;
import radiome.selftest.ReferenceSet.Row;
import radiome.source.Source;

/** One row of the index that asks for voxel maps. */
final class ReferenceMaps {
    private static final String GROUP = "voxel-maps";
    private static final double MM = 1e-9;

    private final ReferenceSet set;
    private final Row row;

    ReferenceMaps(ReferenceSet set, Row row) {
        this.set = set;
        this.row = row;
    }

    /**
     * Computes the maps and compares every voxel; the reference must have a file for each of them.
     *
     * @param tiny a difference up to this is none
     */
    void compare(Parameters parameters, double tiny, ReferenceReport report) {
        Map<String, Volume> maps = new LinkedHashMap<>();
        Extractor.of(parameters)
                .maps(CaseInput.of(row.name(), "", row.image(), row.mask()), 1, (name, map) -> maps.put(name, map));
        report.check(GROUP, row.id() + ": no maps", !maps.isEmpty());
        maps.forEach((name, map) -> compare(name, map, tiny, report));
    }

    private void compare(String name, Volume map, double tiny, ReferenceReport report) {
        String what = row.id() + " " + name;
        Source file = set.files().file(row.values() + name + ".nrrd");
        if (!file.exists()) {
            report.check(GROUP, what + " has no map in the reference", false);
            return;
        }
        Geometry grid = Formats.open(file).geometry();
        Volume expected = Formats.open(file).read(grid.box());
        boolean sameGrid = grid.box().equals(map.geometry().box())
                && grid.origin().minus(map.geometry().origin()).length() < MM
                && grid.spacing().minus(map.geometry().spacing()).length() < MM;
        report.check(GROUP, what + " lies on " + map.geometry() + ", PyRadiomics " + grid, sameGrid);
        for (int i = 0; sameGrid && i < map.values().length; i++) {
            report.add(GROUP, what + " voxel " + i, expected.values()[i], map.values()[i], tiny);
        }
    }
}
