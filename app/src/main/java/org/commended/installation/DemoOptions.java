package org.commended.installation;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

final class DemoOptions {

    @Mixin
    final Options common = new Options();

    @Option(names = "--fresh")
    boolean fresh;
}
