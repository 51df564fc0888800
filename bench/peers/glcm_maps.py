"""CPU time of PyRadiomics' GLCM formulas, written anew with numpy, for VoxelMapBenchmark's cube: all kernels at once, as its voxel mode.

Counting the matrices, which PyRadiomics does in C, is left out. Needs numpy. Usage: glcm_maps.py [1 for 16 grey levels, 2 for 32]
"""

import itertools
import sys
import time

import numpy as np

SIDE = 16
EPS = np.spacing(1)


def levels(factor):
    side = SIDE + 2
    random = np.random.default_rng(1)
    x = np.indices((side,) * 3).sum(0)
    image = np.rint(200 + factor * (100 * np.sin(x / 5) + 200 * random.random((side,) * 3)))
    return (image // 25 - image.min() // 25).astype(int)


def counts(level):
    """Counts by kernel, row, column and direction."""
    offsets = [o for o in itertools.product((-1, 0, 1), repeat=3) if o > (0, 0, 0)]
    n = level.max() + 1
    matrices = np.zeros((SIDE**3, n, n, len(offsets)))
    for v, (z, y, x) in enumerate(itertools.product(range(1, SIDE + 1), repeat=3)):
        kernel = level[z - 1 : z + 2, y - 1 : y + 2, x - 1 : x + 2]
        for a, offset in enumerate(offsets):
            here = kernel[tuple(slice(max(0, -d), 3 - max(0, d)) for d in offset)]
            there = kernel[tuple(slice(max(0, d), 3 + min(0, d)) for d in offset)]
            np.add.at(matrices[v, :, :, a], (here.ravel(), there.ravel()), 1)
    return matrices


def bits(p):
    return np.log2(p + EPS)


def features(p):
    p = p + p.transpose(0, 2, 1, 3)
    p = p / p.sum((1, 2), keepdims=True)
    n = p.shape[1]
    i, j = np.meshgrid(np.arange(1, n + 1), np.arange(1, n + 1), indexing="ij", sparse=True)
    sums, differences = i + j, np.abs(i - j)
    i, j = i[None, :, :, None], j[None, :, :, None]
    px, py = p.sum(2, keepdims=True), p.sum(1, keepdims=True)
    ux, uy = (i * p).sum((1, 2), keepdims=True), (j * p).sum((1, 2), keepdims=True)
    plus = np.array([p[:, sums == k, :].sum(1) for k in range(2, 2 * n + 1)]).transpose(1, 0, 2)
    minus = np.array([p[:, differences == k, :].sum(1) for k in range(n)]).transpose(1, 0, 2)
    hx, hy, hxy = -(px * bits(px)).sum((1, 2)), -(py * bits(py)).sum((1, 2)), -(p * bits(p)).sum((1, 2))
    k, s = np.arange(n)[None, :, None], np.arange(2, 2 * n + 1)[None, :, None]
    average = (k * minus).sum(1, keepdims=True)
    varianceX, varianceY = (p * (i - ux) ** 2).sum((1, 2)), (p * (j - uy) ** 2).sum((1, 2))
    cross = -(p * bits(px * py)).sum((1, 2))
    independent = -(px * py * bits(px * py)).sum((1, 2))
    f = {
        "Autocorrelation": (p * (i * j)).sum((1, 2)),
        "JointAverage": ux,
        "Contrast": (p * (i - j) ** 2).sum((1, 2)),
        "Correlation": (p * (i - ux) * (j - uy)).sum((1, 2)) / (np.sqrt(varianceX) * np.sqrt(varianceY) + EPS),
        "DifferenceAverage": average,
        "DifferenceEntropy": -(minus * bits(minus)).sum(1),
        "DifferenceVariance": (minus * (k - average) ** 2).sum(1),
        "JointEnergy": (p**2).sum((1, 2)),
        "JointEntropy": hxy,
        "Imc1": (hxy - cross) / np.maximum(hx, hy),
        "Imc2": np.sqrt(np.maximum(0, 1 - np.exp(-2 * (independent - hxy)))),
        "Id": (minus / (1 + k)).sum(1),
        "Idm": (minus / (1 + k**2)).sum(1),
        "Idmn": (minus / (1 + k**2 / n**2)).sum(1),
        "Idn": (minus / (1 + k / n)).sum(1),
        "InverseVariance": (minus[:, 1:] / k[:, 1:] ** 2).sum(1),
        "MaximumProbability": p.max((1, 2)),
        "SumAverage": (s * plus).sum(1),
        "SumEntropy": -(plus * bits(plus)).sum(1),
        "SumSquares": varianceX,
    }
    for order, name in ((2, "ClusterTendency"), (3, "ClusterShade"), (4, "ClusterProminence")):
        f[name] = (p * (i + j - ux - uy) ** order).sum((1, 2))
    q = np.zeros_like(p)
    for g in range(n):
        q += (p[:, :, g, :][:, :, None, :] * p[:, :, g, :][:, None, :, :]) / (px * py[:, :, g : g + 1, :] + EPS)
    eigenvalues = np.sort(np.linalg.eigvals(q.transpose(0, 3, 1, 2)))
    f["MCC"] = np.sqrt(np.maximum(0, eigenvalues[:, :, -2].real))
    return {name: np.nanmean(value.reshape(len(p), -1), 1) for name, value in f.items()}


matrices = counts(levels(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
start = time.process_time()
values = features(matrices)
print(f"{len(values)} features, {matrices.shape[1]} levels, numpy {np.__version__}: {time.process_time() - start:.2f} s of CPU")
