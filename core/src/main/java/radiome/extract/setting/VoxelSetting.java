package radiome.extract.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import radiome.extract.setting.value.Kind;
import radiome.feature.KernelSettings;
import radiome.num.Numbers;

/** The settings of voxel maps by PyRadiomics' names, with type and range; {@link KernelSettings} has their meaning and defaults. */
enum VoxelSetting {
    kernelRadius(Kind.whole(1, Integer.MAX_VALUE)),
    maskedKernel(Kind.bool()),
    initValue(Kind.numberOrNan()),
    voxelBatch(Kind.whole(1, Integer.MAX_VALUE));

    private final Kind kind;

    VoxelSetting(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    static Optional<VoxelSetting> named(String name) {
        return Arrays.stream(values()).filter(s -> s.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(VoxelSetting::name).toList();
    }

    /** The value in force, as text; {@code -1} for all voxels in one batch, as PyRadiomics. */
    String in(KernelSettings settings) {
        return switch (this) {
            case kernelRadius -> String.valueOf(settings.kernelRadius());
            case maskedKernel -> String.valueOf(settings.maskedKernel());
            case initValue -> Numbers.text(settings.initValue());
            case voxelBatch ->
                settings.voxelBatch().isPresent()
                        ? String.valueOf(settings.voxelBatch().getAsInt())
                        : "-1";
        };
    }

    /** Settings with some of them changed to canonical texts. */
    static KernelSettings changed(KernelSettings settings, Map<VoxelSetting, String> given) {
        String init = given.getOrDefault(initValue, initValue.in(settings));
        String batch = given.getOrDefault(voxelBatch, voxelBatch.in(settings));
        return new KernelSettings(
                Integer.parseInt(given.getOrDefault(kernelRadius, kernelRadius.in(settings))),
                Boolean.parseBoolean(given.getOrDefault(maskedKernel, maskedKernel.in(settings))),
                init.equalsIgnoreCase("nan") ? Double.NaN : Double.parseDouble(init),
                batch.equals("-1") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(batch)));
    }
}
