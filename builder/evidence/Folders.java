package evidence;

import java.nio.file.Path;

/// The user's folders, which serve all notebooks.
///
/// @param cache what can be made again, such as resolved dependencies
/// @param state what can't, such as the secret that kept evidence is known by
public record Folders(Path cache, Path state) {}
