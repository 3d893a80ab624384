"""Package metadata, read from settings.ini."""

import shlex
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

HERE = Path(__file__).resolve().parent
BUILD = ".build"  # keeps build/ and *.egg-info out of the top level

parser = ConfigParser(delimiters=["="], interpolation=None)
parser.read(HERE / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]
suffix = "_requirements"
extras = {key.removesuffix(suffix): shlex.split(text) for key, text in cfg.items() if key.endswith(suffix)}
extras["all"] = sorted({requirement for extra in extras.values() for requirement in extra})
(HERE / BUILD).mkdir(exist_ok=True)

# The report templates, their look and the dashboard are notebooks and pages, not modules: a wheel carries them as data.
shipped: dict[str, list[str]] = {}
for file in sorted((HERE / "reports").rglob("*")):
    path = file.relative_to(HERE)
    if file.is_file() and path.parts[1] in ("app", "look", "templates") and ".ipynb_checkpoints" not in path.parts:
        shipped.setdefault(f"share/stodir/{path.parent.as_posix()}", []).append(path.as_posix())

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(HERE / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    license="Apache-2.0",
    license_files=["LICENSE"],
    author=cfg["author"],
    author_email=cfg["author_email"],
    keywords=cfg["keywords"].split(),
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Intended Audience :: Developers",
        "Intended Audience :: Financial and Insurance Industry",
        "Natural Language :: English",
        "Programming Language :: Python :: 3.11",
        "Topic :: Office/Business :: Financial :: Investment",
    ],
    python_requires=">=3.11",
    packages=find_packages(include=["stodir", "stodir.*"]),
    data_files=list(shipped.items()),
    install_requires=shlex.split(cfg["requirements"]),
    extras_require=extras,
    entry_points={
        "console_scripts": cfg["console_scripts"].split(),
        "nbdev": [f"{cfg['lib_name']}={cfg['lib_path']}._modidx:d"],
    },
    options={"egg_info": {"egg_base": BUILD}, "build": {"build_base": f"{BUILD}/lib"}},
    zip_safe=False,
)
