# Sourced by the scripts beside it: goes to the top of the source tree, installs what is missing, sets up the build.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/install-packages

# Paths below the source tree are hashed relative to it, so that a fresh checkout elsewhere finds what was compiled before.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

# Qt wants a folder of its own for sockets; without a login session there is none.
if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
    export XDG_RUNTIME_DIR=$PWD/build/runtime
    mkdir -p -m 0700 "$XDG_RUNTIME_DIR"
fi
