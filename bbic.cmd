@echo off
rem Runs the bbic command. Where it has not been built it is built first; what the build says goes to standard error.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "JAVA_CMD=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_CMD=%JAVA_HOME%\bin\java.exe"
set "JAR=%HOME_DIR%bbic.jar"
if exist "%JAR%" goto run
set "JAR=%HOME_DIR%bbic-examples\target\bbic.jar"
if exist "%JAR%" goto run
pushd "%HOME_DIR%"
call mvn -q -B -Dstyle.color=never -pl bbic-examples -am -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo bbic: bygget misslyckades. 1>&2
  exit /b 2
)
popd
:run
if not defined BBIC_JAVA_OPTS set "BBIC_JAVA_OPTS=-XX:+UseSerialGC"
"%JAVA_CMD%" %BBIC_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
