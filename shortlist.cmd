@echo off
rem Starts Shortlist: finds a JDK 25 or newer, builds on first use, and runs. See --help.
rem   SHORTLIST_HEAP       memory of the process, such as 1g (standard 512m)
rem   SHORTLIST_JAVA_OPTS  more options for Java
setlocal EnableExtensions DisableDelayedExpansion

set "root=%~dp0"
if "%root:~-1%"=="\" set "root=%root:~0,-1%"
set "app=%root%\cli\target\app"
set "jar=%app%\shortlist.jar"
set "state=%root%\target\shortlist"
set "jdk="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined jdk if exist "%state%\java" for /f "usebackq delims=" %%J in ("%state%\java") do call :try "%%J"
if not defined jdk for /f "delims=" %%J in ('where javac 2^>nul') do if not defined jdk call :try "%%~dpJ.."
if not defined jdk for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.sdkman\candidates\java\*") do if not defined jdk call :try "%%~J"
if not defined jdk (
  echo error: no JDK 25 or newer was found [environment.java]>&2
  echo   fix: install one, such as Temurin 25 from adoptium.net, or set JAVA_HOME to it>&2
  exit /b 8
)

rem Newer sources than the build: robocopy and find differ between systems, so PowerShell compares.
set "stale="
if not exist "%jar%" set "stale=yes"
if not defined stale if exist "%root%\.git" for /f "delims=" %%S in ('powershell -NoProfile -Command "$t=(Get-Item '%jar%').LastWriteTimeUtc; if (Get-ChildItem -Recurse -File '%root%\search-index\src\main','%root%\batch-jobs\src\main','%root%\admin-service\src\main','%root%\cli\src\main','%root%\pom.xml' | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { 'yes' }"') do set "stale=%%S"
if defined stale (
  call :build
  if errorlevel 1 exit /b 8
)

set "kind=light"
if "%~1"=="" goto chosen
set "kind=job"
for %%W in (help version completion config -h --help -V --version) do if /i "%~1"=="%%W" set "kind=light"
for %%W in (%*) do if "%%~W"=="--help" set "kind=light"
:chosen
if not defined SHORTLIST_HEAP set "SHORTLIST_HEAP=512m"
set "flags=-Xmx%SHORTLIST_HEAP% -XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=4800 -XX:Tier4CompileThreshold=120000 -XX:Tier4BackEdgeThreshold=320000"
if /i "%~1"=="serve" set "flags=-Xmx%SHORTLIST_HEAP%"
if "%kind%"=="light" set "flags=-XX:TieredStopAtLevel=1 -Xmx64m"

"%jdk%\bin\java.exe" %flags% -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable --enable-native-access=ALL-UNNAMED "-Dshortlist.root=%root%" %SHORTLIST_JAVA_OPTS% -cp "%jar%" dev.shortlist.cli.Cli %*
exit /b %errorlevel%

rem Sets jdk when %1 is a JDK 25 or newer, by its release file.
:try
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.-+ " %%M in ("%%~V") do if %%M geq 25 set "jdk=%~f1"
exit /b 0

rem One builds, others wait: a folder can be made only once.
:build
if not exist "%state%" mkdir "%state%"
:wait
mkdir "%state%\lock" 2>nul
if errorlevel 1 (
  echo shortlist: waiting for another build to end; if there is none, remove %state%\lock>&2
  timeout /t 2 /nobreak >nul
  goto wait
)
echo shortlist: building (about a minute the first time): mvnw -q -Dquick -DskipTests package>&2
set "JAVA_HOME=%jdk%"
pushd "%root%"
call mvnw.cmd -q -Dquick -DskipTests package 1>&2
set "built=%errorlevel%"
popd
rmdir "%state%\lock"
if not "%built%"=="0" (
  echo error: the build failed [environment.build]>&2
  echo   fix: read the lines above; then run shortlist again>&2
  exit /b 1
)
>"%state%\java" echo %jdk%
exit /b 0
