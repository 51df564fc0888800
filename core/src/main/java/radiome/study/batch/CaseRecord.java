package radiome.study.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import radiome.error.Fault;
import radiome.error.Faults;
import radiome.error.Level;
import radiome.extract.CaseResult;
import radiome.image.Box;

/**
 * A case's result as the payload of a store record, to the last bit. Patient and sequence are not in it: the same files
 * have the same record whoever they belong to.
 */
final class CaseRecord {
    private CaseRecord() {}

    static byte[] write(CaseResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(result.features().size());
            for (Map.Entry<String, Double> feature : result.features().entrySet()) {
                out.writeUTF(feature.getKey());
                out.writeDouble(feature.getValue());
            }
            texts(out, result.nanReasons());
            texts(out, result.diagnostics());
            Box box = result.roi().box();
            out.writeInt(result.roi().voxels());
            out.writeDouble(result.roi().volumeMm3());
            for (int axis = 0; axis < 3; axis++) {
                out.writeInt(box.first(axis));
                out.writeInt(box.size(axis));
            }
            out.writeInt(result.notices().size());
            for (Fault notice : result.notices()) {
                fault(out, notice);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The record's case as one of this patient and sequence. */
    static CaseResult read(byte[] payload, String id, String sequence) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            Map<String, Double> features = new LinkedHashMap<>();
            for (int n = in.readInt(); n > 0; n--) {
                features.put(in.readUTF(), in.readDouble());
            }
            Map<String, String> reasons = texts(in);
            Map<String, String> diagnostics = texts(in);
            int voxels = in.readInt();
            double volume = in.readDouble();
            int[] sides = new int[6];
            for (int i = 0; i < sides.length; i++) {
                sides[i] = in.readInt();
            }
            Box box = new Box(sides[0], sides[2], sides[4], sides[1], sides[3], sides[5]);
            List<Fault> notices = new ArrayList<>();
            for (int n = in.readInt(); n > 0; n--) {
                notices.add(fault(in).of(id, sequence));
            }
            return new CaseResult(
                    id, sequence, features, reasons, diagnostics, new CaseResult.Roi(voxels, volume, box), notices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void texts(DataOutputStream out, Map<String, String> texts) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            out.writeUTF(text.getKey());
            out.writeUTF(text.getValue());
        }
    }

    private static Map<String, String> texts(DataInputStream in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            texts.put(in.readUTF(), in.readUTF());
        }
        return texts;
    }

    private static void fault(DataOutputStream out, Fault fault) throws IOException {
        out.writeUTF(fault.code().name());
        out.writeUTF(fault.level().name());
        out.writeUTF(fault.file());
        out.writeUTF(fault.what());
        Double measured = fault.measured();
        out.writeBoolean(measured != null);
        out.writeDouble(measured == null ? 0 : measured);
        out.writeUTF(fault.unit());
        out.writeUTF(fault.fix());
    }

    private static Fault fault(DataInputStream in) throws IOException {
        String code = in.readUTF();
        Level level = Level.valueOf(in.readUTF());
        String file = in.readUTF();
        String what = in.readUTF();
        boolean isMeasured = in.readBoolean();
        double number = in.readDouble();
        @Nullable Double measured = isMeasured ? number : null;
        String unit = in.readUTF();
        String fix = in.readUTF();
        return new Fault(Faults.byName(code).orElseThrow(), level, "", "", file, what, measured, unit, fix);
    }
}
