#!/usr/bin/python3
"""A window with a WebKit view for WebKitWebDriver, in place of MiniBrowser, which forgets its data
when it is driven. It takes no arguments: WebKitWebDriver passes the environment on.

FLIPSIDE_PROFILE  folder for the browser's data and for files that it downloads
FLIPSIDE_LOG      file for console messages, as WebKit words them
FLIPSIDE_PROXY    proxy for every address but this machine's own
"""
import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

PROFILE = os.environ["FLIPSIDE_PROFILE"]


def log_everything(path):
    """WebKit prints console messages in a process of its own, which inherits these streams."""
    log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)


def make_context():
    data = WebKit2.WebsiteDataManager(
        base_data_directory=os.path.join(PROFILE, "data"),
        base_cache_directory=os.path.join(PROFILE, "cache"),
    )
    data.set_network_proxy_settings(
        WebKit2.NetworkProxyMode.CUSTOM,
        WebKit2.NetworkProxySettings.new(os.environ["FLIPSIDE_PROXY"], ["127.0.0.1", "localhost"]),
    )
    context = WebKit2.WebContext(website_data_manager=data)
    context.set_automation_allowed(True)
    context.connect("automation-started", on_automation, context)
    context.connect("download-started", on_download)
    return context


def on_automation(context, session, _context):
    info = WebKit2.ApplicationInfo()
    info.set_name("Flipside tests")
    session.set_application_info(info)
    session.connect("create-web-view", lambda _session: open_window(context))


def open_window(context):
    settings = WebKit2.Settings(
        enable_write_console_messages_to_stdout=True,
        default_font_size=int(os.environ["FLIPSIDE_TEXT_SIZE"]),
        hardware_acceleration_policy=WebKit2.HardwareAccelerationPolicy.ALWAYS,
    )
    view = WebKit2.WebView(
        web_context=context, settings=settings, is_controlled_by_automation=True
    )
    window = Gtk.Window(decorated=False)
    window.set_default_size(1280, 800)
    window.add(view)
    view.connect("close", lambda _view: window.destroy())
    window.show_all()
    view.grab_focus()
    return view


def on_download(_context, download):
    folder = os.path.join(PROFILE, "downloads")
    os.makedirs(folder, exist_ok=True)

    def decide(download, name):
        # A file appears under its own name only when it is whole.
        download.set_destination("file://" + os.path.join(folder, name + ".part"))
        return True

    def finish(download):
        part = download.get_destination().removeprefix("file://")
        if os.path.exists(part):
            os.rename(part, part.removesuffix(".part"))

    download.connect("decide-destination", decide)
    download.connect("finished", finish)


def main():
    log_everything(os.environ["FLIPSIDE_LOG"])
    _context = make_context()
    Gtk.main()


if __name__ == "__main__":
    sys.exit(main())
