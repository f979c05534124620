@echo off
rem Interleave's wrapper of JBang (https://www.jbang.dev) for Windows. It does what the script `jbang` beside it
rem does, and says less about why. Never run by us yet: docs/decisions/0001-wrapper.md
setlocal EnableExtensions DisableDelayedExpansion

set java_wanted=25
set jbang_wanted=0.132.1
set sha256_wanted=f977075849cff866f45b27997f5671ab8a336a5dd3cf9e702b3479128338f3a7
set "jar_name=jbang-cli-%jbang_wanted%-all.jar"
set "url=https://repo1.maven.org/maven2/dev/jbang/jbang-cli/%jbang_wanted%/%jar_name%"
set "cache=%LOCALAPPDATA%\interleave"
set "jar=%cache%\%jar_name%"
set "jbang_home=%USERPROFILE%\.jbang"
if defined JBANG_DIR set "jbang_home=%JBANG_DIR%"
set "jbang_cache=%jbang_home%\cache"
if defined JBANG_CACHE_DIR set "jbang_cache=%JBANG_CACHE_DIR%"

call :find_installed
call :find_jdk
if defined jdk goto :have_jdk
echo jbang: there is no JDK %java_wanted% or later here: JBang installs one (about 200 MB) in its own folder 1>&2
call :install_jdk 1>&2
call :find_jdk
if defined jdk goto :have_jdk
echo jbang: it could not: install a JDK %java_wanted%, from https://adoptium.net say, and set JAVA_HOME to its folder 1>&2
exit /b 1

:have_jdk
set "JAVA_HOME=%jdk%"
if defined installed goto :run_installed
call :sound "%jar%" || call :fetch || exit /b 1
goto :run_jar

:run_installed
call "%installed%" %*
exit /b %ERRORLEVEL%

rem JBang prints the command that runs the program, and exits with 255.
:run_jar
set "options=%JBANG_JAVA_OPTIONS%"
if not defined options set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
set JBANG_RUNTIME_SHELL=cmd
set "JBANG_LAUNCH_CMD=%~f0"
2>nul >nul timeout /t 0 && (set JBANG_STDIN_NOTTY=false) || (set JBANG_STDIN_NOTTY=true)
set "printed=%TEMP%\jbang-%RANDOM%%RANDOM%.txt"
"%JAVA_HOME%\bin\java.exe" %options% -classpath "%jar%" dev.jbang.Main %* >"%printed%"
set status=%ERRORLEVEL%
if %status% EQU 255 goto :run_program
type "%printed%"
del /q "%printed%"
exit /b %status%

:run_program
set "program="
for /f "usebackq delims=" %%C in ("%printed%") do if not defined program set "program=%%C"
del /q "%printed%"
%program%
exit /b %ERRORLEVEL%

rem ---- A JDK: JAVA_HOME, then PATH, then the newest in the usual folders

:find_jdk
set "jdk="
set /a newest=java_wanted - 1
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined jdk exit /b 0
for %%J in (javac.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
if defined jdk exit /b 0
for %%P in (
  "%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%USERPROFILE%\.jdks" "%USERPROFILE%\.gradle\jdks" "%jbang_cache%\jdks"
) do for /d %%J in ("%%~P\*") do call :consider "%%~J"
call :consider "%jbang_home%\currentjdk"
exit /b 0

:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set major=0
for /f "usebackq tokens=1,2 delims==." %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "major=%%B"
set major=%major:"=%
if %major% LEQ %newest% exit /b 0
set newest=%major%
set "jdk=%~f1"
exit /b 0

:install_jdk
if defined installed (
  call "%installed%" jdk install %java_wanted%
  exit /b
)
set "java=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1 && goto :install_by_java
powershell -NoProfile -ExecutionPolicy Bypass -Command "iex \"& { $(iwr -useb https://ps.jbang.dev) } jdk install %java_wanted%\""
exit /b
:install_by_java
call :sound "%jar%" || call :fetch || exit /b 1
"%java%" -classpath "%jar%" dev.jbang.Main jdk install %java_wanted%
exit /b

rem ---- JBang: the installed one if it is new enough, and not this file or a copy of it

:find_installed
set "installed="
for %%J in (jbang.exe) do set "installed=%%~$PATH:J"
if not defined installed for %%J in (jbang.cmd) do set "installed=%%~$PATH:J"
if not defined installed exit /b 0
findstr /c:"Interleave's wrapper of JBang" "%installed%" >nul && set "installed=" && exit /b 0
set version=0.0.0
set seen=0
for /f "delims=" %%V in ('call "%installed%" --version 2^>^&1 ^| findstr /r "^[0-9]"') do set "version=%%V"
call :new_enough %version:.= % || set "installed="
exit /b 0

:new_enough
for /f "tokens=1-3 delims=." %%A in ("%jbang_wanted%") do set /a wanted=%%A * 1000000 + %%B * 1000 + %%C
set /a seen=%1 * 1000000 + %2 * 1000 + %3 2>nul
if %seen% LSS %wanted% exit /b 1
exit /b 0

:sound
if not exist "%~1" exit /b 1
certutil -hashfile "%~1" SHA256 | findstr /i "%sha256_wanted%" >nul
exit /b

:fetch
echo jbang: fetching JBang %jbang_wanted%, once 1>&2
set "room=%cache%\fetch.%RANDOM%%RANDOM%"
mkdir "%room%" || exit /b 1
pushd "%room%"
where mvn >nul 2>&1 && call mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy "-Dartifact=dev.jbang:jbang-cli:%jbang_wanted%:jar:all" "-DoutputDirectory=%room%" >nul 2>&1
call :sound "%room%\%jar_name%" || curl -fsSL -o "%room%\%jar_name%" "%url%"
popd
call :sound "%room%\%jar_name%" && move /y "%room%\%jar_name%" "%jar%" >nul
rmdir /s /q "%room%"
call :sound "%jar%" && exit /b 0
echo jbang: can't fetch JBang %jbang_wanted%, or it is not what it was (its SHA-256 differs): %url%; https://www.jbang.dev/download tells how to install it 1>&2
exit /b 1
