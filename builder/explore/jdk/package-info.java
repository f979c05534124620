/// Stands in for the JDK: the hooks that woven code calls, and a model for each class that makes
/// threads wait.
package explore.jdk;
