# SPDX-License-Identifier: GPL-3.0-or-later
# Packages for systems that have none of their own: `cpack -G TGZ`, or `cpack -G RPM` where rpmbuild is, in the build folder.
# Debian's are made by packaging/deb.
set(CPACK_GENERATOR TGZ)
set(CPACK_PACKAGE_VENDOR "The Belay project")
set(CPACK_PACKAGE_CONTACT "The Belay project <maintainers@belay.example>")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_RESOURCE_FILE_README ${PROJECT_SOURCE_DIR}/README.md)
set(CPACK_PACKAGE_FILE_NAME belay-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL belay belayctl)
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
foreach(package BELAY BELAYCTL)
    set(CPACK_RPM_${package}_PACKAGE_REQUIRES "postgresql, qt6-qtbase")
    set(CPACK_RPM_${package}_PACKAGE_SUGGESTS "bubblewrap, postgresql-server")
endforeach()
set(CPACK_RPM_BELAY_PACKAGE_NAME belay)
set(CPACK_RPM_BELAY_PACKAGE_SUMMARY "Restore PostgreSQL dumps safely, in a window")
set(CPACK_RPM_BELAYCTL_PACKAGE_NAME belayctl)
set(CPACK_RPM_BELAYCTL_PACKAGE_SUMMARY "Restore PostgreSQL dumps safely, on the command line")
# Folders that belong to the system
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps /usr/share/icons/hicolor/symbolic /usr/share/icons/hicolor/symbolic/apps
    /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/bash-completion /usr/share/bash-completion/completions)
include(CPack)
