package check.child;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// How a JVM is started.
///
/// @param words of the command
/// @param reads    what it reads: folders of classes, jars
/// @param loopback may it use a network? Behind a fence that is the loopback
public record JvmStart(List<String> words, Set<Path> reads, boolean loopback) {}
