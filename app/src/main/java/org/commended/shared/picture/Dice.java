package org.commended.shared.picture;

import java.text.Normalizer;

/**
 * Chances that are the same for the same name, on any machine and in any year: SplitMix64 (Steele, Lea and Flood,
 * 2014), seeded by FNV-1a.
 */
final class Dice {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long state;

    Dice(String name) {
        var seed = FNV_BASIS;
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (var i = 0; i < plain.length(); i++) {
            seed = (seed ^ plain.charAt(i)) * FNV_PRIME;
        }
        state = seed;
    }

    /** A whole number from 0 to one less than {@code sides}. */
    int roll(int sides) {
        state += 0x9e3779b97f4a7c15L;
        var mixed = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return (int) Long.remainderUnsigned(mixed ^ mixed >>> 31, sides);
    }
}
