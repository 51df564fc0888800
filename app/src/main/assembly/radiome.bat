@echo off
rem radiome on Windows: runs on JAVA_HOME, else on the java of the PATH; Java 17 or newer.
rem RADIOME_OPTS gives it options, for example: set RADIOME_OPTS=-Xmx8g
setlocal
set "RADIOME_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "RADIOME_JAVA=%JAVA_HOME%\bin\java.exe"
if "%RADIOME_JAVA%"=="java" (
  where java >nul 2>nul || (
    echo radiome: there is no Java: install Java 17 or newer, or set JAVA_HOME 1>&2
    exit /b 5
  )
)
for %%J in ("%~dp0..\lib\app-*.jar") do set "RADIOME_JAR=%%~fJ"
"%RADIOME_JAVA%" -XX:+UnlockDiagnosticVMOptions -XX:+IgnoreUnrecognizedVMOptions -XX:-UseLibmIntrinsic ^
  %RADIOME_OPTS% -jar "%RADIOME_JAR%" %*
exit /b %ERRORLEVEL%
