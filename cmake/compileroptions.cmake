# SPDX-License-Identifier: GPL-3.0-or-later
# Everything of ours is compiled with these; link it as belay_options.
add_library(belay_options INTERFACE)
target_include_directories(belay_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(belay_options INTERFACE
    QT_DISABLE_DEPRECATED_UP_TO=0x060800
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CAST_TO_ASCII
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    BELAY_VERSION="${PROJECT_VERSION}"
)
target_compile_options(belay_options INTERFACE
    -Wall -Wextra -Wpedantic -Wcast-qual -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wshadow
    -Wno-missing-field-initializers
    $<$<BOOL:${BELAY_WERROR}>:-Werror>
)
